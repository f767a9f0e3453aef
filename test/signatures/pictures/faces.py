import dlib
import face_alignment
import face_recognition
import torch
from facenet_pytorch import MTCNN, InceptionResnetV1, extract_face
from mtcnn import MTCNN as Cascade
from retinaface import RetinaFace

finder = MTCNN(image_size=160, device="cuda")  #> names=other model=?
boxes, scores = finder.detect(image)  #> call=other model=?
face = finder(image, save_path="face.png")  #> call=other model=?
net = InceptionResnetV1(pretrained="vggface2").eval().to("cuda")  #> names=embedding model=vggface2
with torch.no_grad():
    vectors = net(face.unsqueeze(0))  #> call=embedding model=vggface2
extract_face(image, boxes[0])

known = [face_recognition.face_encodings(picture)[0] for picture in pictures]  #> call=embedding model=dlib_face_recognition_resnet_model_v1 loop
places = face_recognition.face_locations(image)
places = face_recognition.face_locations(image, number_of_times_to_upsample=0, model="cnn")  #> call=other model=mmod_human_face_detector
face_recognition.compare_faces(known, known[0])
face_recognition.load_image_file("a.png")

describe = dlib.face_recognition_model_v1("dlib_face_recognition_resnet_model_v1.dat")  #> names=embedding model=dlib_face_recognition_resnet_model_v1.dat
shape = dlib.shape_predictor("shape_predictor_68_face_landmarks.dat")
hog = dlib.get_frontal_face_detector()
for found in hog(image, 1):
    describe.compute_face_descriptor(image, shape(image, found))  #> call=embedding model=dlib_face_recognition_resnet_model_v1.dat loop

align = face_alignment.FaceAlignment(face_alignment.LandmarksType.TWO_D, device="cuda")  #> names=other model=?
points = align.get_landmarks(image)  #> call=other model=?

cascade = Cascade()  #> names=other model=?
cascade.detect_faces(image)  #> call=other model=?
RetinaFace.detect_faces("a.png")  #> call=other model=?
